// Every address of the site is a folder or file in app/routes.
import { flatRoutes } from "@remix-run/fs-routes";

export default flatRoutes();
