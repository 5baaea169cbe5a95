using System.Globalization;

namespace ChiBo.Evening;

/// <summary>What was asked to be measured.</summary>
internal sealed record EveningOptions
{
    public const string Usage = """
        ./chibo bench evening [tùy chọn]
          --scale N              đảng bộ mẫu lớn gấp N lần (mặc định 1)
          --storage KHO          sqlite, postgres, hoặc cluster: cả cụm (hai silo, hai gateway, các dịch vụ, proxy) trên
                                 PostgreSQL và RabbitMQ (mặc định sqlite)
          --connections 64,256   mỗi số một buổi tối với ngần ấy kết nối (mặc định 64,256)
          --cells N              chỉ N chi bộ đầu
          --plain yes|no|nothing so với chương trình giản đơn, luân phiên (mặc định yes); nothing: nó không lưu gì,
                                 chỉ kiểm thẻ rồi trả lời
          --postgres KẾT_NỐI     một PostgreSQL có fsync (mặc định: tự chạy một máy chủ)
          --rabbitmq ĐỊA_CHỈ     một RabbitMQ trống cho cluster (mặc định: tự chạy một máy chủ)
          --rehearsals N         bấy nhiêu buổi tối làm nóng trước, không tính (mặc định 2)
          --quiet GIÂY           chờ yên bao lâu sau mỗi đợt trước khi đo tiếp (mặc định 7)
          --json TỆP             ghi các số đo ra tệp
        """;

    public int Scale { get; init; } = 1;

    /// <summary>The server in which databases are made for the run; null for SQLite.</summary>
    public string? Postgres { get; init; }

    public bool IsPostgres => Storage != Storage.Sqlite;

    public Storage Storage { get; init; }

    /// <summary>The broker of a cluster.</summary>
    public string? RabbitMq { get; init; }

    public IReadOnlyList<int> Connections { get; init; } = [64, 256];

    public int Cells { get; init; } = int.MaxValue;

    public bool Plain { get; init; } = true;

    /// <summary>Where it does not, its figures are those of the machine: no program that stores a vote can be faster.</summary>
    public bool PlainStores { get; init; } = true;

    /// <summary>A service that has run for a day is compiled; one that was just started is not.</summary>
    public int Rehearsals { get; init; } = 2;

    /// <summary>Seconds without a write: a record is written once more five seconds after its last message was taken.</summary>
    public int Quiet { get; init; } = 7;

    public string? Json { get; init; }

    /// <exception cref="FormatException">An option is unknown, lacks its value or has a wrong one.</exception>
    public static EveningOptions Parse(string[] arguments)
    {
        var options = new EveningOptions();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new FormatException($"{arguments[i]} thiếu giá trị.");
            options = arguments[i] switch
            {
                "--scale" => options with { Scale = Number(value) },
                "--storage" => options with { Storage = StorageOf(value) },
                "--connections" => options with { Connections = [.. value.Split(',').Select(Number)] },
                "--cells" => options with { Cells = Number(value) },
                "--plain" => options with { Plain = value != "no", PlainStores = value != "nothing" },
                "--rehearsals" => options with { Rehearsals = value == "0" ? 0 : Number(value) },
                "--quiet" => options with { Quiet = Number(value) },
                "--postgres" => options with { Postgres = value },
                "--rabbitmq" => options with { RabbitMq = value },
                "--json" => options with { Json = value },
                _ => throw new FormatException($"Không có tùy chọn {arguments[i]}."),
            };
        }

        if (options.IsPostgres && options.Postgres is null) throw new FormatException("--storage postgres và cluster cần --postgres.");
        return options is { Storage: Storage.Cluster, RabbitMq: null }
            ? throw new FormatException("--storage cluster cần --rabbitmq.")
            : options;
    }

    private static Storage StorageOf(string text) => text switch
    {
        "sqlite" => Storage.Sqlite,
        "postgres" => Storage.Postgres,
        "cluster" => Storage.Cluster,
        _ => throw new FormatException($"--storage {text}: sqlite, postgres hoặc cluster."),
    };

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new FormatException($"'{text}' không phải là số dương.");
}
