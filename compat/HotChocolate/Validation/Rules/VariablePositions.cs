using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>Variables stand where their type fits (specification, <c>IsVariableUsageAllowed</c>).</summary>
internal static class VariablePositions
{
    public static bool Allow(VariableDefinitionNode variable, TypeRef location, bool hasLocationDefault)
    {
        if (!location.IsNonNull || variable.Type is NonNullTypeNode)
        {
            return Fits(variable.Type, location);
        }

        var hasDefault = variable.DefaultValue is not (null or NullValueNode);
        return (hasDefault || hasLocationDefault) && Fits(variable.Type, location.Nullable);
    }

    private static bool Fits(TypeNode variable, TypeRef location)
    {
        if (variable is NonNullTypeNode nonNull)
        {
            return Fits(nonNull.NullableType, location.Nullable);
        }

        return !location.IsNonNull && (variable, location.IsList) switch
        {
            (ListTypeNode list, true) => Fits(list.ElementType, location.Element),
            (NamedTypeNode named, false) => named.Name == location.Name,
            _ => false,
        };
    }
}
