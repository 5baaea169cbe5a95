using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Merging;

/// <summary>What two fields of one response name must have in common.</summary>
internal static class MergeRules
{
    /// <summary>The answer looks alike whichever of them is there; what is below them is judged apart.</summary>
    public static bool SameShape(SelectedField one, SelectedField other) =>
        one.Definition is null || other.Definition is null || SameShape(one.Definition.Type, other.Definition.Type);

    /// <summary>They ask for the same.</summary>
    public static bool SameField(SelectedField one, SelectedField other) =>
        one.Node.Name == other.Node.Name && SameArguments(one.Node.Arguments, other.Node.Arguments);

    private static bool SameShape(TypeRef one, TypeRef other)
    {
        if (one.IsNonNull != other.IsNonNull || one.IsList != other.IsList)
        {
            return false;
        }

        if (one.IsList)
        {
            return SameShape(one.Element, other.Element);
        }

        return one.Type == other.Type || (one.Type.IsComposite && other.Type.IsComposite);
    }

    private static bool SameArguments(ArgumentNode[] one, ArgumentNode[] other) =>
        one.Length == other.Length
        && Array.TrueForAll(one, argument => Array.Exists(
            other, match => match.Name == argument.Name && SameValues.Are(argument.Value, match.Value)));
}
