namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>A file that the gateway gives, and what of it each onlooker is to get.</summary>
/// <param name="Route">As the gateway maps it.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Gets">Null for nothing at all; otherwise the names that stand in it.</param>
internal sealed record Offered(string Route, string Path, Func<Onlooker, IEnumerable<string>?> Gets)
{
    /// <summary>A paper, whole or not at all.</summary>
    public static Offered Paper(string route, string path, Func<Onlooker, bool> gets) =>
        new(route, path, o => gets(o) ? [] : null);
}
