namespace ChiBo.Operator;

/// <summary>What the operator asked for.</summary>
internal sealed record OperatorOptions
{
    public const string Usage = """
        ./chibo dead-letters list   [--queue HÀNG_ĐỢI] [--body] [--broker amqp://…]
        ./chibo dead-letters replay (--id MÃ | --all) [--queue HÀNG_ĐỢI] [--broker amqp://…]

          list       liệt kê thông điệp mà dịch vụ không xử lý được, cùng lý do
          replay     trả thông điệp về hàng đợi của nó để xử lý lại
          --queue    một hàng đợi, ví dụ rating-score-confirmed (mặc định: mọi hàng đợi của ChiBo)
          --id       mã của một thông điệp
          --all      tất cả
          --body     in cả nội dung; nội dung có thể chứa dữ liệu cá nhân
          --broker   địa chỉ RabbitMQ (mặc định: biến môi trường Bus__RabbitMq)
        """;

    public required bool Replays { get; init; }

    public required Uri Broker { get; init; }

    /// <summary>Null for every queue of ChiBo.</summary>
    public string? Queue { get; init; }

    public string? Id { get; init; }

    public bool All { get; init; }

    /// <summary>Shows what is in the messages.</summary>
    public bool ShowsBody { get; init; }

    /// <exception cref="FormatException">The message says what is wrong.</exception>
    public static OperatorOptions Parse(string[] arguments, string? usualBroker)
    {
        var replays = arguments switch
        {
            ["dead-letters", "list", ..] => false,
            ["dead-letters", "replay", ..] => true,
            _ => throw new FormatException("Cần lệnh dead-letters list hoặc dead-letters replay."),
        };
        var options = new OperatorOptions { Replays = replays, Broker = new Uri("amqp://none") };
        for (var i = 2; i < arguments.Length; i++)
        {
            string Value() => ++i < arguments.Length
                ? arguments[i]
                : throw new FormatException($"{arguments[i - 1]} thiếu giá trị.");
            options = arguments[i] switch
            {
                "--queue" => options with { Queue = Value() },
                "--id" => options with { Id = Value() },
                "--broker" => options with { Broker = Address(Value()) },
                "--all" => options with { All = true },
                "--body" => options with { ShowsBody = true },
                _ => throw new FormatException($"Không có tùy chọn {arguments[i]}."),
            };
        }

        if (options.Broker.Host == "none") options = options with { Broker = Address(usualBroker) };
        return replays && options.All == (options.Id is not null)
            ? throw new FormatException("replay cần --id hoặc --all, một trong hai.")
            : options;
    }

    private static Uri Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("amqp" or "amqps")
            ? uri
            : throw new FormatException("Cần địa chỉ RabbitMQ: --broker amqp://… hoặc biến môi trường Bus__RabbitMq.");
}
