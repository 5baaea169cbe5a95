using System.Globalization;
using ChiBo.Office.Sheets;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChiBo.Gateway.Exports;

/// <summary>Where files are downloaded, below the gateway's own address; with the token of whoever may read them.</summary>
internal static class ExportAddresses
{
    public static string OfMeeting(string meetingId, string file) => $"/exports/meetings/{meetingId}/{file}.docx";

    public static string OfCell(string cellId, string sheet, SheetFormat format) =>
        $"/exports/cells/{cellId}/{sheet}.{Extension(format)}";

    /// <param name="sheet">As in the address.</param>
    /// <param name="format">As what.</param>
    /// <param name="query">Names and values; one without a value is left out.</param>
    public static string OfReport(string sheet, SheetFormat format, params IEnumerable<(string Name, string? Value)> query)
    {
        var builder = new QueryBuilder();
        foreach (var (name, value) in query)
            if (value is not null) builder.Add(name, value);
        return $"/exports/reports/{sheet}.{Extension(format)}{builder}";
    }

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Extension(SheetFormat format) => format switch
    {
        SheetFormat.Xlsx => "xlsx",
        SheetFormat.Csv => "csv",
    };

    public static SheetFormat? Format(string extension) => extension switch
    {
        "xlsx" => SheetFormat.Xlsx,
        "csv" => SheetFormat.Csv,
        _ => null,
    };
}
