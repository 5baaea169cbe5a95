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

    public const string Usage =
        """
        ChiBo.Standalone [--data THƯ_MỤC] [--port CỔNG] [--demo HẠT_GIỐNG|none] [--history THÁNG]

          --data     nơi giữ mọi dữ liệu (mặc định: data)
          --port     cổng tại 127.0.0.1 (mặc định: 5080)
          --demo     số sinh ra đảng bộ mẫu (mặc định: 2026), hoặc none: không nạp đảng bộ mẫu
          --history  số tháng sinh hoạt đã qua của đảng bộ mẫu, 0 đến 36 (mặc định: 0)
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

    private static ulong? SeedOf(string text) =>
        text == "none" ? null
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
        : throw new FormatException($"--demo {text}: cần một số, hoặc none.");
}
