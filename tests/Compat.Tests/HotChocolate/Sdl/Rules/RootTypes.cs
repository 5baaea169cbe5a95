using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>The names by which types are root types where no schema definition says so.</summary>
internal static class RootTypes
{
    public static (OperationType Operation, string Name)[] Conventional { get; } =
    [
        (OperationType.Query, "Query"),
        (OperationType.Mutation, "Mutation"),
        (OperationType.Subscription, "Subscription"),
    ];
}
