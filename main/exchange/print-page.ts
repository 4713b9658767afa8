/** The address of the page that is printed: there while it is printed, and only then. */
export const PRINT_PAGE = '/print.html';
/** Its style sheet, of which the renderer's build makes a file of this name. */
export const PRINT_STYLE = '/print.css';
