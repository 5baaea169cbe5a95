using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Orleans.Dashboard.Pages;

/// <summary>The figures as a page without scripts, which asks for itself again every few seconds.</summary>
internal static class DashboardPage
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly Lazy<string> Frame = new(ReadFrame);

    public static IResult Of(Figures figures) => new Html(Frame.Value
        .Replace("{{silo}}", Text(figures.Silo), StringComparison.Ordinal)
        .Replace("{{counting}}", Duration(figures.CountingSeconds), StringComparison.Ordinal)
        .Replace("{{when}}", figures.CountsAlways ? "" : "; lời gọi chỉ được đếm khi có người xem trang này", StringComparison.Ordinal)
        .Replace("{{cards}}", Cards(figures), StringComparison.Ordinal)
        .Replace("{{charts}}", Charts(figures.History), StringComparison.Ordinal)
        .Replace("{{grains}}", string.Concat(figures.Grains.Select(Grain)), StringComparison.Ordinal));

    private static string Cards(Figures figures) => string.Concat(
        Card("Grain đang thức", Number(figures.Activations)),
        Card("Lời gọi", Number(figures.Calls.Calls)),
        Card("Lỗi", Number(figures.Calls.Failures)),
        Card("Trung bình", Milliseconds(figures.Calls.MeanMilliseconds)),
        Card("Lời gọi mỗi giây", Number(figures.CallsPerSecond, 1)),
        Card("Bộ xử lý", $"{Number(figures.Processor * 100, 1)} % của {figures.Processors} nhân"),
        Card("Bộ nhớ của tiến trình", Megabytes(figures.MemoryBytes)),
        Card("Bộ nhớ của đối tượng", Megabytes(figures.HeapBytes)));

    private static string Charts(IReadOnlyList<HistoryFigures> history) => string.Concat(
        Chart.Of("Lời gọi mỗi giây", history, point => point.CallsPerSecond, value => Number(value, 1)),
        Chart.Of("Lỗi mỗi giây", history, point => point.FailuresPerSecond, value => Number(value, 1)),
        Chart.Of("Thời gian trung bình", history, point => point.MeanMilliseconds, Milliseconds),
        Chart.Of("Bộ xử lý", history, point => point.Processor * 100, value => $"{Number(value, 1)} %"));

    private static string Grain(GrainFigures grain) =>
        $"<tr class=\"type\"><th scope=\"row\">{Text(grain.Type)}</th><td>{Number(grain.Activations)}</td>{Cells(grain.Calls)}</tr>\n"
        + string.Concat(grain.Methods.Select(method =>
            $"<tr><td>{Text($"{method.Interface}.{method.Method}")}</td><td></td>{Cells(method.Calls)}</tr>\n"));

    private static string Cells(CallFigures calls) =>
        $"<td>{Number(calls.Calls)}</td><td{(calls.Failures > 0 ? " class=\"bad\"" : "")}>{Number(calls.Failures)}</td>"
        + $"<td>{(calls.Calls == 0 ? "–" : Milliseconds(calls.MeanMilliseconds))}</td>";

    private static string Card(string name, string value) => $"<div><dt>{name}</dt><dd>{value}</dd></div>\n";

    private static string Number(double value, int decimals = 0) => value.ToString($"N{decimals}", Vietnamese);

    private static string Milliseconds(double value) => $"{Number(value, 3)} ms";

    private static string Megabytes(long bytes) => $"{Number(bytes / 1024.0 / 1024.0, 1)} MiB";

    private static string Duration(double seconds) => TimeSpan.FromSeconds(Math.Floor(seconds)).ToString("c", Vietnamese);

    private static string Text(string value) => HtmlEncoder.Default.Encode(value);

    private static string ReadFrame()
    {
        using var stream = typeof(DashboardPage).Assembly.GetManifestResourceStream("Orleans.Dashboard.Pages.page.html")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private sealed record Html(string Page) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
            return Results.Content(Page, "text/html; charset=utf-8", Encoding.UTF8).ExecuteAsync(context);
        }
    }
}
