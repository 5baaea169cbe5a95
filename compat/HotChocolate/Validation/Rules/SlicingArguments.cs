using HotChocolate.CostAnalysis;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>A list that wants to know its size is told it once.</summary>
internal static class SlicingArguments
{
    public static void Check(ValidationContext context, FieldNode node, FieldModel? definition)
    {
        if (definition?.ListSize is { RequireOneSlicingArgument: true, SlicingArguments: { Length: > 0 } paths }
            && paths.Count(path => SliceReader.Find(node, path) is not (null or NullValueNode)) != 1)
        {
            context.Refuse(
                ErrorCodes.SlicingArguments,
                $"Exactly one slicing argument must be defined for the field `{definition.Coordinate}`.",
                node,
                ("coordinate", definition.Coordinate));
        }
    }
}
