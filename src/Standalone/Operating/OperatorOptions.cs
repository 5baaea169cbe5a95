using System.Collections.Immutable;

namespace ChiBo.Standalone.Operating;

/// <summary>What <c>./chibo rebuild</c> may say.</summary>
/// <param name="Projections">As GraphQL names them, in the order in which they are rebuilt.</param>
/// <param name="Url">Where ChiBo serves.</param>
/// <param name="Token">Of a bloc's office; null to sign in as the demo's.</param>
internal sealed record OperatorOptions(ImmutableArray<string> Projections, Uri Url, string? Token)
{
    public const string Usage =
        """
        ./chibo rebuild blocs|organisations|cells|meetings|all … [--url ĐỊA_CHỈ] [--token THẺ]

          --url    nơi ChiBo đang phục vụ (mặc định: http://127.0.0.1:5080)
          --token  thẻ truy cập của văn phòng đảng ủy khối, hoặc biến CHIBO_TOKEN (mặc định: đăng nhập bằng tài khoản mẫu)
        """;

    private static readonly string[] Known = ["blocs", "organisations", "cells", "meetings"];

    public const string SetAsideUsage = "./chibo set-aside [--url ĐỊA_CHỈ] [--token THẺ]";

    /// <exception cref="FormatException">The message says what is wrong.</exception>
    public static OperatorOptions Parse(IReadOnlyList<string> arguments) =>
        Read(arguments) is { Projections.IsEmpty: false } options
            ? options
            : throw new FormatException("Hãy nêu mô hình đọc cần dựng lại.");

    /// <summary>What <c>./chibo set-aside</c> may say: where, and as whom.</summary>
    /// <exception cref="FormatException">The message says what is wrong.</exception>
    public static OperatorOptions ParseWithoutProjections(IReadOnlyList<string> arguments) =>
        Read(arguments) is { Projections.IsEmpty: true } options
            ? options
            : throw new FormatException("Lệnh này không nhận mô hình đọc.");

    private static OperatorOptions Read(IReadOnlyList<string> arguments)
    {
        var names = new List<string>();
        var url = "http://127.0.0.1:5080";
        var token = Environment.GetEnvironmentVariable("CHIBO_TOKEN");
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument == "all") names.AddRange(Known);
            else if (Known.Contains(argument)) names.Add(argument);
            else if (argument is not ("--url" or "--token")) throw new FormatException($"Không có mô hình đọc hay tùy chọn {argument}.");
            else if (++i == arguments.Count) throw new FormatException($"{argument} cần một giá trị.");
            else if (argument == "--url") url = arguments[i];
            else token = arguments[i];
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var at)) throw new FormatException($"--url {url}: không phải địa chỉ.");
        return new OperatorOptions([.. Known.Where(names.Contains)], at, token);
    }
}
