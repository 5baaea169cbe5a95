using HotChocolate.Execution.Configuration;

namespace ChiBo.Compat.Tests.HotChocolate.Schema;

/// <summary>Schemas as text, type by type.</summary>
internal static class SdlText
{
    public static async Task<string> Of<TQuery>(Action<IRequestExecutorBuilder>? configure = null)
        where TQuery : class =>
        (await Executors.Build<TQuery>(configure)).Schema.Print().Replace("\r", "", StringComparison.Ordinal);

    public static async Task<string> Type<TQuery>(string name)
        where TQuery : class => TypeIn(await Of<TQuery>(), name);

    /// <summary>The definition of one type, its description left out.</summary>
    public static string TypeIn(string sdl, string name)
    {
        var lines = sdl.Split('\n');
        var start = Array.FindIndex(
            lines, line => line.Split(' ') is [var kind, var defined, ..] && defined == name && kind is not "scalar");
        start.ShouldBeGreaterThanOrEqualTo(0, $"{name} is not in\n{sdl}");
        var end = lines[start].EndsWith('{') ? Array.IndexOf(lines, "}", start) : start;
        return string.Join('\n', lines[start..(end + 1)]);
    }
}
