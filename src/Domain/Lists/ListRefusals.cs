using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Lists;

/// <summary>
/// Why a list is refused as a whole, before anything changes: it cannot be read for certain. Lines and columns are
/// named
/// as the person who made the list sees them.
/// </summary>
public static class ListRefusals
{
    /// <summary>The file ends in the middle of a letter.</summary>
    public static readonly Refusal CutOff = new("import.cut-off");

    /// <summary>A web page or XML under the name of a workbook.</summary>
    public static readonly Refusal WebPage = new("import.web-page");

    /// <summary>A workbook as before 2007 (.xls).</summary>
    public static readonly Refusal OldWorkbook = new("import.old-workbook");

    /// <summary>A workbook that opens with a password.</summary>
    public static readonly Refusal Protected = new("import.protected");

    /// <summary>A quotation mark that nobody closes: where its row ends is not known.</summary>
    public static Refusal UnclosedQuote(int line) => new("import.unclosed-quote", Text(line));

    /// <summary>More than one visible sheet has the headings of such a list.</summary>
    /// <param name="sheets">Their names, separated by commas.</param>
    public static Refusal TwoLists(string sheets) => new("import.two-lists", sheets);

    /// <summary>A row that the sheet does not show: nobody can tell whether it still counts.</summary>
    public static Refusal HiddenRow(int line) => new("import.hidden-row", Text(line));

    /// <summary>A formula that failed stands in a column that is read.</summary>
    /// <param name="column">Letter and heading.</param>
    /// <param name="value">What the cell shows.</param>
    public static Refusal ErrorValue(int line, string column, string value) =>
        new("import.error-value", Text(line), column, value);

    /// <summary>A formula whose result the file does not hold stands in a column that is read.</summary>
    public static Refusal NoValue(int line, string column) => new("import.no-value", Text(line), column);

    /// <summary>True or false, a number or a day stands where it makes no sense.</summary>
    public static Refusal WrongKind(int line, string column, string value) =>
        new("import.wrong-kind", Text(line), column, value);

    /// <summary>Question marks stand where the letters of a name were.</summary>
    public static Refusal LostLetters(int line, string column, string value) =>
        new("import.lost-letters", Text(line), column, Shorten(value));

    /// <summary>A name in letters of the time before Unicode: TCVN3, VNI and the like.</summary>
    public static Refusal OldLetters(int line, string column, string value) =>
        new("import.old-letters", Text(line), column, Shorten(value));

    /// <summary>Part of the name may stand in a column that does not say so.</summary>
    public static Refusal NameInDoubt(int line, string column, string value) =>
        new("import.name-in-doubt", Text(line), column, Shorten(value));

    /// <summary>Days stand in a column that does not say what they are, or with the month before the day.</summary>
    public static Refusal DatesInDoubt(int line, string column, string value) =>
        new("import.dates-in-doubt", Text(line), column, Shorten(value));

    /// <summary>The roster knows somebody by the same number with noughts or letters before it.</summary>
    /// <param name="known">Their id.</param>
    public static Refusal IdInDoubt(int line, string column, string value, string known) =>
        new("import.id-in-doubt", Text(line), column, Shorten(value), known);

    /// <summary>Two rows give one id different names.</summary>
    /// <param name="earlier">The line of the other row.</param>
    public static Refusal IdTwice(int line, string column, string value, int earlier) =>
        new("import.id-twice", Text(line), column, Shorten(value), Text(earlier));

    /// <summary>A merged area gives several rows one id or one name.</summary>
    public static Refusal MergedRows(int line, string column) => new("import.merged-rows", Text(line), column);

    /// <summary>Ids stand beside other people's names: a column was sorted without the other.</summary>
    public static Refusal IdsMoved(int line, string id, string name, string owner) =>
        new("import.ids-moved", Text(line), id, Shorten(name), owner);

    internal static string Shorten(string value) => value.Length <= 40 ? value : value[..40];

    private static string Text(int line) => line.ToString(CultureInfo.InvariantCulture);
}
