using System.Globalization;
using ChiBo.Domain.Cells;

namespace ChiBo.Standalone.Options;

/// <summary>What the command line may say.</summary>
/// <param name="Data">The folder of everything that is kept.</param>
/// <param name="Port">Where it listens, on 127.0.0.1.</param>
/// <param name="DemoSeed">The seed of the demo bloc; null for no demo.</param>
/// <param name="HistoryMonths">How many months of meetings the demo bloc has behind it.</param>
public sealed record StandaloneOptions(string Data, int Port, ulong? DemoSeed, int HistoryMonths = 0)
{
    /// <summary>A cell remembers no more.</summary>
    public const int MostHistory = CellLimits.MonthsOfMeetings;

    public const int UsualPort = 5080;
    private const int MostDemoTimes = 30;

    /// <summary>How many times the demo bloc's organisations are loaded, each time under names of their own.</summary>
    public int DemoTimes { get; init; } = 1;

    /// <summary>The connection string of the PostgreSQL database that keeps everything but files; null for SQLite.</summary>
    public string? Postgres { get; init; }

    public const string Usage =
        """
        ChiBo.Standalone [--data THƯ_MỤC] [--port CỔNG] [--demo HẠT_GIỐNG|none] [--history THÁNG] [--demo-times N]
                         [--postgres KẾT_NỐI]

          --data         nơi giữ mọi dữ liệu (mặc định: data)
          --port         cổng tại 127.0.0.1 (mặc định: 5080)
          --demo         số sinh ra đảng bộ mẫu (mặc định: 2026), hoặc none: không nạp đảng bộ mẫu
          --history      số tháng sinh hoạt đã qua của đảng bộ mẫu, 0 đến 36 (mặc định: 0)
          --demo-times   đảng bộ mẫu lớn gấp bao nhiêu lần, 1 đến 30 (mặc định: 1)
          --postgres     giữ dữ liệu trong PostgreSQL này thay cho tệp SQLite (chuỗi kết nối Npgsql)
        """;

    /// <exception cref="FormatException">The message says what is wrong.</exception>
    public static StandaloneOptions Parse(IReadOnlyList<string> arguments, ulong usualSeed)
    {
        var options = new StandaloneOptions("data", UsualPort, usualSeed);
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = arguments[i].Split('=', 2) is [var n, var v] ? (n, v) : (arguments[i], null);
            value ??= i + 1 < arguments.Count ? arguments[++i] : throw new FormatException($"{name} cần một giá trị.");
            options = name switch
            {
                "--data" => options with { Data = value },
                "--port" => options with { Port = PortOf(value) },
                "--demo" => options with { DemoSeed = SeedOf(value) },
                "--history" => options with { HistoryMonths = MonthsOf(value) },
                "--demo-times" => options with { DemoTimes = TimesOf(value) },
                "--postgres" => options with { Postgres = value },
                _ => throw new FormatException($"Không có tùy chọn {name}."),
            };
        }

        return options is { DemoSeed: null, HistoryMonths: > 0 }
            ? throw new FormatException("--history chỉ đi cùng đảng bộ mẫu.")
            : options;
    }

    private static int PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue
            ? port
            : throw new FormatException($"--port {text}: cần một số từ 0 đến 65535.");

    private static int MonthsOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months <= MostHistory
            ? months
            : throw new FormatException($"--history {text}: cần một số từ 0 đến {MostHistory}.");

    private static int TimesOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is >= 1 and <= MostDemoTimes
            ? times
            : throw new FormatException($"--demo-times {text}: cần một số từ 1 đến {MostDemoTimes}.");

    private static ulong? SeedOf(string text) =>
        text == "none" ? null
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
        : throw new FormatException($"--demo {text}: cần một số, hoặc none.");
}
