package org.avert.portal.report;

/** A file on its way through, in memory alone. */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
record Upload(String name, byte[] content) {
    private static final int LONGEST_NAME = 200;

    /** @param sent the browser's name of it, of which some old ones send the whole path */
    static Upload of(String sent, byte[] content) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .strip();
        var kept = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return new Upload(kept.isEmpty() ? "file" : kept, content);
    }

    @Override
    public String toString() {
        return "Upload[not shown]";
    }
}
