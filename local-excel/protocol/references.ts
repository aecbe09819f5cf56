import type { HostObject } from "./host-object";

/** Objects the client asked to keep (`_KeepReference`) until it lets them go at the end of Excel.run. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    const id = `{local-reference-${++this.last}}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): null {
    this.objects.delete(id);
    return null;
  }

  get count(): number {
    return this.objects.size;
  }
}
