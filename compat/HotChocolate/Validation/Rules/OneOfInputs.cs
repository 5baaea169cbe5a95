using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>Exactly one field of a OneOf input object is given, and it is not null.</summary>
internal static class OneOfInputs
{
    public static void Check(ValidationContext context, ObjectValueNode node, InputObjectModel input)
    {
        if (!input.IsOneOf)
        {
            return;
        }

        if (node.Fields.Length != 1)
        {
            context.Refuse(
                ErrorCodes.OneOfNotExactlyOne,
                $"The OneOf Input Object `{input.Name}` requires that exactly one field is supplied and that field "
                + "must not be `null`.",
                node,
                ("inputType", input.Name));
        }
        else if (node.Fields[0].Value is NullValueNode)
        {
            context.Refuse(
                ErrorCodes.OneOfNull,
                $"`null` was set to the field `{node.Fields[0].Name}` of the OneOf Input Object `{input.Name}`. "
                + "The field must be non-null.",
                node.Fields[0],
                ("inputType", input.Name));
        }
    }

    public static void CheckVariable(ValidationContext context, VariableUsage usage, VariableDefinitionNode definition)
    {
        if (usage.IsOneOf && definition.Type is not NonNullTypeNode)
        {
            context.Refuse(
                ErrorCodes.OneOfNullableVariable,
                $"The variable `{definition.Name}` is the one field of a OneOf Input Object and must be non-null.",
                usage.Node,
                ("variable", definition.Name));
        }
    }
}
