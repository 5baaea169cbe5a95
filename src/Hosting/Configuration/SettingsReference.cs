using System.Text;

namespace ChiBo.Hosting.Configuration;

/// <summary>Writes what <c>--describe-config</c> prints and <c>docs/configuration.md</c> holds.</summary>
public static class SettingsReference
{
    public static string Write(ProcessSettings settings)
    {
        var text = new StringBuilder();
        text.Append($"## {settings.Process}\n\n{settings.Summary}\n\n");
        text.Append("| setting | usual | what it is | expected |\n|---|---|---|---|\n");
        foreach (var setting in settings.All)
        {
            var usual = setting.IsRequired ? "**required**" : setting.Usual is { } value ? $"`{value}`" : "";
            var name = setting.IsSecret
                ? $"`{setting.Variable}`, or `{setting.FileVariable}` for a file (secret)"
                : $"`{setting.Variable}`";
            text.Append($"| {name} | {usual} | {Cell(setting.Description)} | {Cell(setting.Expected)} |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
