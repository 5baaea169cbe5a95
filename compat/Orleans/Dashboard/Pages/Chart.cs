using System.Globalization;
using System.Text.Encodings.Web;

namespace Orleans.Dashboard.Pages;

/// <summary>One line over the kept readings, from zero to their largest.</summary>
internal static class Chart
{
    private const int Width = 300;
    private const int Height = 60;

    public static string Of(
        string name, IReadOnlyList<HistoryFigures> history, Func<HistoryFigures, double> value,
        Func<double, string> write)
    {
        var largest = history.Max(value);
        var span = Math.Max(history[0].SecondsAgo, 1);
        var line = string.Join(' ', history.Select(point => FormattableString.Invariant(
            $"{Width * (1 - (point.SecondsAgo / span)):F1},{Height * (largest > 0 ? 1 - (value(point) / largest) : 1):F1}")));
        var label = HtmlEncoder.Default.Encode($"{name}: {span.ToString("N0", CultureInfo.InvariantCulture)} giây vừa qua");
        return $"""
            <figure><figcaption>{name} <small>lớn nhất {write(largest)}</small></figcaption>
            <svg viewBox="0 -2 {Width} {Height + 4}" role="img" aria-label="{label}"><polyline points="{line}"/></svg></figure>

            """;
    }
}
