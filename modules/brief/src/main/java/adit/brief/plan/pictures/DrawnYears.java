package adit.brief.plan.pictures;

import adit.plandata.question.Question;

/** The years of a question as a picture has them: two or more, at most a hundred and one. */
public record DrawnYears(int first, int last) {

    private static final int MOST = 100;

    static DrawnYears of(Question question) {
        return new DrawnYears(question.firstYear(), question.lastYear());
    }

    /** False for a single year, and for more than a picture can show. */
    public boolean drawable() {
        return first < last && last - first <= MOST;
    }

    boolean contains(int year) {
        return first <= year && year <= last;
    }
}
