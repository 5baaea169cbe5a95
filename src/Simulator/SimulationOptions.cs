using System.Globalization;

namespace ChiBo.Simulator;

/// <summary>What the simulation was asked to do.</summary>
internal sealed record SimulationOptions
{
    private const int MostMonths = 36;

    public const string Usage = """
        ./chibo simulate --month 2026-11 [tùy chọn]
        ./chibo simulate --from 2027-01 --months 12 [tùy chọn]
          --from THÁNG         tháng đầu, cùng --months SỐ: sinh hoạt nhiều tháng liền rồi in xếp loại năm
          --url ĐỊA_CHỈ        máy chủ đang chạy (mặc định http://127.0.0.1:5080)
          --organisation ID    chỉ một tổ chức cơ sở đảng
          --users TỆP          danh sách tài khoản theo mẫu của Keycloak (mặc định: của ./chibo run hoặc
                               ./chibo cluster, tùy lệnh nào khởi động sau)
          --seed SỐ            hạt giống (mặc định 1)
          --parallel SỐ        số chi bộ sinh hoạt cùng lúc (mặc định 32)
          --patience GIÂY      chờ máy chủ trở lại bao lâu (mặc định 120)
          --rows SỐ            in bao nhiêu dòng (mặc định 40)
          --json TỆP           ghi bảng tổng hợp (hoặc kết quả từng tháng và xếp loại năm) ra tệp
        """;

    /// <summary>The only month, or the first of several.</summary>
    public required string Month { get; init; }

    /// <summary>How many months on end.</summary>
    public int Months { get; init; } = 1;

    public Uri Url { get; init; } = new("http://127.0.0.1:5080");

    public string? Organisation { get; init; }

    /// <summary>The users of the demo that was started last: <c>./chibo run</c> and <c>./chibo cluster</c> each write their own.</summary>
    public string Users { get; init; } = NewestOf("data/identity/chibo-users-0.json", "data/cluster/identity/chibo-users-0.json");

    public int Rows { get; init; } = 40;

    public int Seed { get; init; } = 1;

    public int Parallel { get; init; } = 32;

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(120);

    public string Password { get; init; } = "ChiBo-2026";

    public string? Json { get; init; }

    /// <exception cref="FormatException">An option is unknown, lacks its value or has a wrong one.</exception>
    public static SimulationOptions Parse(string[] arguments)
    {
        var options = new SimulationOptions { Month = "" };
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new FormatException($"{arguments[i]} thiếu giá trị.");
            options = arguments[i] switch
            {
                "--month" or "--from" => options with { Month = value },
                "--months" => options with { Months = Math.Clamp(Number(value), 1, MostMonths) },
                "--url" => options with { Url = new Uri(value) },
                "--organisation" => options with { Organisation = value },
                "--seed" => options with { Seed = Number(value) },
                "--parallel" => options with { Parallel = Math.Max(1, Number(value)) },
                "--patience" => options with { Patience = TimeSpan.FromSeconds(Number(value)) },
                "--password" => options with { Password = value },
                "--users" => options with { Users = value },
                "--rows" => options with { Rows = Number(value) },
                "--json" => options with { Json = value },
                _ => throw new FormatException($"Không có tùy chọn {arguments[i]}."),
            };
        }

        return Simulator.Months.IsMonth(options.Month)
            ? options
            : throw new FormatException("Thiếu --month, ví dụ --month 2026-11.");
    }

    internal static string NewestOf(params string[] files) =>
        files.Where(File.Exists).MaxBy(File.GetLastWriteTimeUtc) ?? files[0];

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{text}' không phải là số.");
}
