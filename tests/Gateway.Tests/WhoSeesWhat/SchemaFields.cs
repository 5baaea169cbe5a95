using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

internal static class SchemaFields
{
    /// <summary>The names of a type's fields.</summary>
    public static async Task<string[]> FieldsOf(this GatewayHost host, string type) =>
    [
        .. (await host.As(TestCell.Office)
            .Ask("query($t: String!) { __type(name: $t) { fields { name } } }", new { t = type }))
            ["__type"]!["fields"]!.AsArray().Select(f => f!["name"]!.GetValue<string>()),
    ];
}
