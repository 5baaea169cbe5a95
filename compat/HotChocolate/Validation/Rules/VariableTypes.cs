using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>Variables are of types that exist and can be given.</summary>
internal static class VariableTypes
{
    /// <summary>The type of the variable, or null where it has none that can be given.</summary>
    public static TypeRef? Check(ValidationContext context, VariableDefinitionNode variable)
    {
        var type = TypeRef.From(variable.Type);
        if (!type.Resolve(context.Schema.Types))
        {
            context.Report(
                "sec-Type-References", $"The type `{type.Name}` does not exist.", variable.Type, ("type", type.Name));
            return null;
        }

        if (type.Type.IsInput)
        {
            return type;
        }

        context.Report(
            "sec-Variables-Are-Input-Types",
            $"The type of variable `{variable.Name}` is not an input type.",
            variable,
            ("variable", variable.Name),
            ("variableType", type.ToString()));
        return null;
    }
}
