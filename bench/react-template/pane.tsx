import { Image, makeStyles, tokens } from "@fluentui/react-components";
import { TextForm } from "./text-form";

/** The shape of the template's pane: a header, three selling points, a form with one button. */
export function Pane({ title }: { readonly title: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src={LOGO} alt={title} />
        <h1 className={styles.welcome}>Welcome</h1>
      </section>
      <div className={styles.hero}>
        <h2 className={styles.message}>What a pane like this is for</h2>
        <ul className={styles.list}>
          {POINTS.map((point) => (
            <li className={styles.point} key={point}>
              <span className={styles.text}>{point}</span>
            </li>
          ))}
        </ul>
      </div>
      <TextForm />
    </div>
  );
}

const POINTS = ["Stands beside the workbook", "Reads what is in it", "Writes into it"];

const LOGO =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Ccircle cx='45' cy='45' r='40'/%3E%3C/svg%3E";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingTop: "100px",
    paddingBottom: "30px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  welcome: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
  hero: { display: "flex", flexDirection: "column", alignItems: "center", width: "100%" },
  message: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightRegular },
  list: { marginTop: "20px" },
  point: { display: "flex", paddingBottom: "20px" },
  text: { fontSize: tokens.fontSizeBase300 },
});
