using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Office.Sheets;

namespace ChiBo.Gateway.Exports;

/// <summary>A file on its way out: written while it is sent, under its Vietnamese name.</summary>
internal static class Download
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IResult Paper(HttpResponse response, string name, Func<Stream, Task> write)
    {
        Guard(response);
        return Results.Stream(write, Word, FileName(name) + ".docx");
    }

    public static IResult Sheet<TRow>(
        HttpResponse response, Sheet<TRow> sheet, string name, SheetFormat format, IEnumerable<TRow> rows,
        CancellationToken cancellation) =>
        Sheet(response, sheet, name, format, rows.ToAsyncEnumerable(), cancellation);

    public static IResult Sheet<TRow>(
        HttpResponse response, Sheet<TRow> sheet, string name, SheetFormat format, IAsyncEnumerable<TRow> rows,
        CancellationToken cancellation)
    {
        Guard(response);
        return Results.Stream(
            to => sheet.Write(format, rows, to, cancellation),
            format == SheetFormat.Xlsx ? Excel : "text/csv; charset=utf-8",
            $"{FileName(name)}.{ExportAddresses.Extension(format)}");
    }

    public static IResult Refuse(Refusal refusal) =>
        Results.Json(new { errors = UserError.Of(refusal) }, statusCode: StatusCodes.Status400BadRequest);

    private static void Guard(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-store";
    }

    /// <summary>Without what no file name may hold.</summary>
    private static string FileName(string name) =>
        string.Join('-', name.Split([.. Path.GetInvalidFileNameChars(), '/', '\\', ':', '*', '?', '"', '<', '>', '|'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
