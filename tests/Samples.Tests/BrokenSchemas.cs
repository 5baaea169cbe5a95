using System.Text.RegularExpressions;

namespace ChiBo.Samples.Tests;

/// <summary>The released schema with one thing changed.</summary>
internal static class BrokenSchemas
{
    /// <summary>The schema without descriptions, so that a name is all of its line.</summary>
    public static string Bare(string schema) => Regex.Replace(
        schema, "^ *(\"\"\".*?\"\"\"|\"[^\n]*\")\n", "", RegexOptions.Singleline | RegexOptions.Multiline);

    /// <summary>One for each kind of change that breaks clients, with the path where it is to be found.</summary>
    public static IEnumerable<(string What, string Path, string Schema)> Of(string schema) =>
    [
        ("a field is lost", "Meeting.title", WithoutTitle(schema)),
        ("a type is lost", "Rebuild", Replace(Replace(Replace(
            schema, @"\ntype Rebuild \{.*?\n\}\n", "\n"), @"\n  rebuild: Rebuild\n", "\n"), @"\n  rebuilds: [^\n]*\n", "\n")),
        ("a type is of another kind", "Counts", Replace(schema, @"\ntype Counts \{.*?\n\}", "\nscalar Counts")),
        ("an output may be null", "CellSummary.members", Replace(schema, @"(type CellSummary \{.*?\n  members: Int)!", "$1")),
        ("items of a list may be null", "Cell.roster", Replace(schema, @"roster: \[RosterEntry!\]!", "roster: [RosterEntry]!")),
        ("a field is of another type", "CellSummary.members", Replace(schema, @"(type CellSummary \{.*?\n  members: )Int!", "$1String!")),
        ("an argument is lost", "Query.findings.order", Replace(schema, @"\n    order: FindingOrder! = NEWEST_FIRST", "")),
        ("an argument is required", "Query.meeting.why", Replace(schema, @"(\n  meeting\()", "$1why: String!, ")),
        ("an argument may not be missing any more", "Cell.rating.year", Replace(schema, @"(\n  rating\([^)]*?year: Int)(,|\s*\))", "$1!$2")),
        ("an argument loses its default", "Query.findings.order", Replace(schema, @"(order: FindingOrder!) = NEWEST_FIRST", "$1")),
        ("an input field is lost", "CastVoteInput.otherOpinion", Replace(schema, @"(input CastVoteInput \{.*?)\n  otherOpinion: String", "$1")),
        ("an input field is required", "CastVoteInput.why", Replace(schema, @"input CastVoteInput \{", "input CastVoteInput {\n  why: String!")),
        ("an input field may not be null any more", "CastVoteInput.otherOpinion",
            Replace(schema, @"(input CastVoteInput \{.*?otherOpinion: String)", "$1!")),
        ("an input field loses its default", "ReportTaskInput.isDone", Replace(schema, @"(isDone: Boolean!) = false", "$1")),
        ("an enum value is lost", "MeetingKind.MODEL", Replace(schema, @"(enum MeetingKind \{.*?)\n  MODEL(?=\n)", "$1")),
    ];

    /// <summary>New names, tighter outputs and looser inputs.</summary>
    public static IEnumerable<string> Harmless(string schema) =>
    [
        Replace(schema, @"\ntype Meeting \{", "\ntype Meeting {\n  colour: String"),
        Replace(schema, @"(type Meeting \{.*?\n  title: String)\n", "$1!\n"),
        Replace(schema, @"(input RenameCellInput \{.*?\n  name: String)!", "$1"),
        Replace(schema, @"(\n  meeting\()", "$1why: String, "),
        Replace(schema, @"(enum MeetingKind \{)", "$1\n  OTHER"),
    ];

    public static string Deprecated(string schema, string reason) =>
        Replace(schema, @"(type Meeting \{.*?\n  title: String)\n", $"$1 @deprecated(reason: \"{reason}\")\n");

    public static string WithoutTitle(string schema) => Replace(schema, @"(type Meeting \{.*?)\n  title: String(?=\n)", "$1");

    /// <summary>The first match alone; a pattern that matches nothing is a mistake of the test.</summary>
    private static string Replace(string schema, string pattern, string by)
    {
        var changed = new Regex(pattern, RegexOptions.Singleline).Replace(schema, by, 1);
        changed.ShouldNotBe(schema, pattern);
        return changed;
    }
}
