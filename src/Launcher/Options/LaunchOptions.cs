using System.Globalization;
using ChiBo.Demo;

namespace ChiBo.Launcher.Options;

/// <summary>What the command line and the environment say of the cluster to start.</summary>
/// <param name="Postgres">The connection string of the database; it exists.</param>
/// <param name="RabbitMq">The broker, <c>amqp://…</c>.</param>
internal sealed record LaunchOptions(string Postgres, string RabbitMq)
{
    public const string Usage =
        """
        ./chibo cluster [--port CỔNG] [--data THƯ_MỤC] [--silos N] [--gateways N] [--demo HẠT_GIỐNG] [--demo-times N]
                        [--postgres KẾT_NỐI] [--rabbitmq ĐỊA_CHỈ]

          --port         cổng của proxy tại 127.0.0.1 (mặc định: 5080)
          --data         nơi giữ khóa, tài liệu và nhật ký của các tiến trình (mặc định: data/cluster)
          --silos        số silo, 1 đến 8 (mặc định: 2)
          --gateways     số gateway, 1 đến 8 (mặc định: 2)
          --demo         số sinh ra đảng bộ mẫu (mặc định: 2026)
          --demo-times   đảng bộ mẫu lớn gấp bao nhiêu lần, 1 đến 30 (mặc định: 1)
          --postgres     PostgreSQL đã có (chuỗi kết nối Npgsql), hoặc biến ConnectionStrings__ChiBo; không có thì
                         ./chibo chạy một máy chủ tạm, dừng là mất dữ liệu
          --rabbitmq     RabbitMQ đã có (amqp://…), hoặc biến Bus__RabbitMq; không có thì ./chibo chạy một máy chủ tạm
        """;

    private const int MostOfAKind = 8;
    private const int MostDemoTimes = 30;

    public int Port { get; init; } = 5080;

    public string Data { get; init; } = Path.Combine("data", "cluster");

    public int Silos { get; init; } = 2;

    public int Gateways { get; init; } = 2;

    public ulong DemoSeed { get; init; } = DemoBloc.DefaultSeed;

    public int DemoTimes { get; init; } = 1;

    /// <param name="arguments">The command line.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <exception cref="FormatException">The message says what is wrong.</exception>
    public static LaunchOptions Parse(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        var options = new LaunchOptions(variable("ConnectionStrings__ChiBo") ?? "", variable("Bus__RabbitMq") ?? "");
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = arguments[i].Split('=', 2) is [var n, var v] ? (n, v) : (arguments[i], null);
            value ??= i + 1 < arguments.Count ? arguments[++i] : throw new FormatException($"{name} cần một giá trị.");
            options = name switch
            {
                "--port" => options with { Port = Number(name, value, 1, ushort.MaxValue) },
                "--data" => options with { Data = value },
                "--silos" => options with { Silos = Number(name, value, 1, MostOfAKind) },
                "--gateways" => options with { Gateways = Number(name, value, 1, MostOfAKind) },
                "--demo" => options with { DemoSeed = Seed(value) },
                "--demo-times" => options with { DemoTimes = Number(name, value, 1, MostDemoTimes) },
                "--postgres" => options with { Postgres = value },
                "--rabbitmq" => options with { RabbitMq = value },
                _ => throw new FormatException($"Không có tùy chọn {name}."),
            };
        }

        if (options.Postgres.Length == 0) throw new FormatException("Thiếu --postgres (hoặc biến ConnectionStrings__ChiBo).");
        if (options.RabbitMq.Length == 0) throw new FormatException("Thiếu --rabbitmq (hoặc biến Bus__RabbitMq).");
        return options;
    }

    private static int Number(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException($"{name} {text}: cần một số từ {least} đến {most}.");

    private static ulong Seed(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : throw new FormatException($"--demo {text}: cần một số.");
}
