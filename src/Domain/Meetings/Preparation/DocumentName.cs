using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Meetings.Preparation;

/// <summary>
/// What a document may be called: a name that every computer takes for a file, which does not pass for another sort of file
/// than it is.
/// </summary>
public static class DocumentName
{
    private const string Forbidden = "/\\:*?\"<>|";

    private static readonly FrozenDictionary<string, ImmutableArray<string>> EndingsByType =
        new Dictionary<string, ImmutableArray<string>>
        {
            ["application/pdf"] = ["pdf"],
            ["application/msword"] = ["doc"],
            ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ["docx"],
            ["application/vnd.ms-excel"] = ["xls"],
            ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ["xlsx"],
            ["application/vnd.ms-powerpoint"] = ["ppt"],
            ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = ["pptx"],
            ["application/vnd.oasis.opendocument.text"] = ["odt"],
            ["image/jpeg"] = ["jpg", "jpeg"],
            ["image/png"] = ["png"],
            ["text/plain"] = ["txt", "csv", "md"],
        }.ToFrozenDictionary();

    /// <summary>Endings by which computers open or run a file, besides those above.</summary>
    private static readonly FrozenSet<string> OtherEndings = new[]
    {
        "html", "htm", "xhtml", "shtml", "mht", "mhtml", "hta", "svg", "xml", "xsl", "js", "jse", "mjs", "vbs", "vbe", "wsf",
        "wsh", "bat", "cmd", "com", "exe", "scr", "pif", "msi", "msp", "ps1", "psm1", "jar", "jnlp", "lnk", "url", "reg", "inf",
        "cpl", "dll", "sh", "py", "php", "zip", "rar", "7z", "iso", "img", "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "rtf",
        "chm", "hlp", "gadget", "application", "appref-ms", "scf", "sct",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a document of this sort may have the name. It needs no ending.</summary>
    public static bool Suits(string name, string mediaType) =>
        PlainText.Read(name, hasLines: false, out var clean) is null && clean == name
        && !name.Any(Forbidden.Contains) && !name.StartsWith('.') && !name.EndsWith('.')
        && (EndingOf(name) is not { } ending || HasEnding(mediaType, ending) || !IsOfOthers(ending));

    /// <summary>The name under which it is downloaded: as it is called, with the ending of its sort.</summary>
    public static string ToFileName(string name, string mediaType)
    {
        var plain = PlainText.Read(name, hasLines: false, out var clean) is null ? clean : PlainText.Heal(name);
        var safe = new StringBuilder(plain.Length);
        foreach (var c in plain) safe.Append(char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal) ? '-' : c);
        var file = safe.ToString().Trim('.', ' ');
        if (file.Length == 0) file = "tai-lieu";
        if (EndingOf(file) is { } ending && HasEnding(mediaType, ending)) return file;
        return EndingsByType.TryGetValue(mediaType, out var endings) ? $"{file}.{endings[0]}" : file;
    }

    private static string? EndingOf(string name) =>
        name.LastIndexOf('.') is > 0 and var dot && dot < name.Length - 1 ? name[(dot + 1)..].Trim() : null;

    private static bool HasEnding(string mediaType, string ending) =>
        EndingsByType.TryGetValue(mediaType, out var endings) && endings.Contains(ending, StringComparer.OrdinalIgnoreCase);

    private static bool IsOfOthers(string ending) =>
        OtherEndings.Contains(ending) || EndingsByType.Values.Any(e => e.Contains(ending, StringComparer.OrdinalIgnoreCase));
}
