package adit.check.read;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text from a PDF, and stops at a number of drawing operators and letters: a form of a few bytes may draw itself
 * again and again.
 */
final class BoundedStripper extends PDFTextStripper {

    /** Far above the operators of an article of 300 pages. */
    static final int MOST_OPERATORS = 1_000_000;

    private int operators;
    private int letters;

    /** The PDF exceeds a limit. */
    static final class LimitExceededException extends RuntimeException {
        private static final long serialVersionUID = 1;

        LimitExceededException(String message) {
            super(message);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new LimitExceededException("it has more than " + MOST_OPERATORS + " drawing operators");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        letters++;
        if (letters > 2 * ArticleReader.LONGEST) {
            throw new LimitExceededException("it has more than " + 2 * ArticleReader.LONGEST + " characters");
        }
        super.processTextPosition(text);
    }
}
