package se.tross.shared.document;

import org.w3c.dom.Element;

/**
 * A picture in a Word file: its dots in a part of their own, its words for those who do not see it.
 *
 * @param drawing what is seen
 * @param words what is heard
 * @param number among the pictures of the file, from 1
 */
record WordPicture(Drawing drawing, String words, int number) {

    /** English metric units for a ninety-sixth of an inch. */
    private static final int UNITS = 9525;

    /** For each ninety-sixth of an inch: three hundred to the inch, for paper. */
    private static final int DOTS = 3;

    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/";

    static WordPicture of(Element svg, int number) {
        return new WordPicture(Drawing.of(svg), svg.getAttribute("alt"), number);
    }

    String file() {
        return "media/picture" + number + ".png";
    }

    byte[] png() {
        return drawing.png(DOTS);
    }

    String relationship() {
        return "<Relationship Id=\"picture" + number + "\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\""
                + file()
                + "\"/>";
    }

    /** The run that shows it, in the line of its paragraph. */
    String run() {
        String size = " cx=\"" + drawing.width() * UNITS + "\" cy=\"" + drawing.height() * UNITS + "\"/>";
        String properties = " id=\"" + number + "\" name=\"picture" + number + "\" descr=\""
                + WordProperties.escaped(words) + "\"/>";
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"" + MAIN + "wordprocessingDrawing\" distT=\"0\" distB=\"0\""
                + " distL=\"0\" distR=\"0\"><wp:extent" + size
                + "<wp:docPr" + properties + "<a:graphic xmlns:a=\"" + MAIN + "main\"><a:graphicData uri=\"" + MAIN
                + "picture\"><pic:pic xmlns:pic=\"" + MAIN + "picture\"><pic:nvPicPr><pic:cNvPr" + properties
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"picture" + number
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
                + size
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r>";
    }
}
