using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>What is wrong with a roster file or one of its rows.</summary>
public static class ImportRefusals
{
    public static readonly Refusal NotUtf8 = new("import.not-utf8");

    public static readonly Refusal Empty = new("import.empty");

    public static Refusal TooLarge(int bytes) => new("import.too-large", bytes.ToString(CultureInfo.InvariantCulture));

    /// <summary>The header lacks a column that no roster can do without.</summary>
    public static Refusal ColumnMissing(string column) => new("import.column-missing", column);

    /// <summary>The header names a column twice.</summary>
    public static Refusal ColumnTwice(string column) => new("import.column-twice", column);

    /// <summary>A quotation mark is opened and never closed, or stands in the middle of a field.</summary>
    public static readonly Refusal BadQuotes = new("import.bad-quotes");

    /// <summary>The row has more or fewer fields than the header.</summary>
    public static Refusal FieldCount(int found, int expected) => new(
        "import.field-count",
        found.ToString(CultureInfo.InvariantCulture),
        expected.ToString(CultureInfo.InvariantCulture));

    public static Refusal ValueMissing(string column) => new("import.value-missing", column);

    /// <summary>Not <c>dd/MM/yyyy</c> or <c>yyyy-MM-dd</c>, or not a day of the calendar.</summary>
    public static Refusal NotADate(string column, string value) => new("import.not-a-date", column, Shorten(value));

    public static Refusal UnknownValue(string column, string value) =>
        new("import.unknown-value", column, Shorten(value));

    /// <summary>An earlier row is about the same member.</summary>
    public static Refusal MemberTwice(string memberId, int line) =>
        new("import.member-twice", memberId, line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Neither separated text nor a workbook that can be read, or one that tries to be more than it is.</summary>
    public static readonly Refusal NotAWorkbook = new("import.not-a-workbook");

    /// <summary>No import of this id is remembered.</summary>
    public static readonly Refusal UnknownImport = new("import.unknown");

    public static readonly Refusal AlreadyUndone = new("import.already-undone");

    /// <summary>Another file was imported after it.</summary>
    public static readonly Refusal NotTheLast = new("import.not-the-last");

    /// <summary>Somebody whom the import touched has changed since.</summary>
    /// <param name="memberIds">Separated by commas.</param>
    public static Refusal ChangedSince(string memberIds) => new("import.changed-since", memberIds);

    /// <summary>A meeting was opened with the roster that the import left.</summary>
    public static Refusal MeetingSince(string meetingId) => new("import.meeting-since", meetingId);

    /// <summary>The header of the column that a refused row is refused for; null where it is the row as a whole.</summary>
    public static string? ColumnOf(string code, IReadOnlyList<string> arguments) => code switch
    {
        "import.value-missing" or "import.not-a-date" or "import.unknown-value" or "common.text-character" => arguments[0],
        "import.member-twice" => RosterWords.Title(RosterColumn.MemberId),
        _ => null,
    };

    /// <summary>An earlier row is about the same cell.</summary>
    public static Refusal CellTwice(string cellId, int line) =>
        new("import.cell-twice", cellId, line.ToString(CultureInfo.InvariantCulture));

    /// <summary>An earlier row gives the same organisation another name.</summary>
    public static Refusal OtherName(string organisationId, int line) =>
        new("import.other-name", organisationId, line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Since the import somebody gave the place another name, or registered it by themselves.</summary>
    /// <param name="path">The organisation or cell.</param>
    /// <param name="name">What it is called now.</param>
    public static Refusal PlaceChanged(ScopePath path, string name) => new("import.place-changed", path.Value, name);

    /// <summary>The organisation has a cell that the import did not register.</summary>
    public static Refusal OrganisationHasCells(ScopePath path, ScopePath cell) =>
        new("import.organisation-has-cells", path.Value, cell.Value);

    public static Refusal CellHasMembers(ScopePath path, string memberId) =>
        new("import.cell-has-members", path.Value, memberId);

    public static Refusal CellHasMeetings(ScopePath path, string meetingId) =>
        new("import.cell-has-meetings", path.Value, meetingId);

    public static Refusal CellIsVisited(ScopePath path, ScopePath visitId) =>
        new("import.cell-is-visited", path.Value, visitId.Value);

    public static Refusal CellHasSchedule(ScopePath path) => new("import.cell-has-schedule", path.Value);

    public static Refusal CellHasPlan(ScopePath path, int year) =>
        new("import.cell-has-plan", path.Value, year.ToString(CultureInfo.InvariantCulture));

    private static string Shorten(string value) => value.Length <= 40 ? value : value[..40];
}
