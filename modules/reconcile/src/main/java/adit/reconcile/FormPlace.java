package adit.reconcile;

import adit.basics.FormId;
import adit.basics.PlaceId;

/** A form in a reporting place: the scope of one balance. */
record FormPlace(FormId form, PlaceId place) implements Comparable<FormPlace> {

    @Override
    public int compareTo(FormPlace other) {
        int byForm = form.compareTo(other.form);
        return byForm != 0 ? byForm : place.compareTo(other.place);
    }
}
