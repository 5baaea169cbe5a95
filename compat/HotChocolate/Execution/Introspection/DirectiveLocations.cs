using HotChocolate.Types;
using HotChocolate.Types.Inference;

namespace HotChocolate.Execution.Introspection;

internal static class DirectiveLocations
{
    /// <summary>The names of the places, as introspection tells them.</summary>
    public static string[] NamesOf(DirectiveLocation locations) =>
    [
        .. Enum.GetValues<DirectiveLocation>()
            .Where(location => int.PopCount((int)location) == 1 && locations.HasFlag(location))
            .Select(location => Names.ToEnumValueName(location.ToString())),
    ];
}
