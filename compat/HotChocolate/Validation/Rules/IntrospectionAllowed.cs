using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>The schema is asked about only where the server allows it.</summary>
internal static class IntrospectionAllowed
{
    public static void Check(ValidationContext context, FieldNode node)
    {
        if (context.Settings.DisableIntrospection && node.Name is "__schema" or "__type")
        {
            context.Refuse(
                ErrorCodes.IntrospectionNotAllowed,
                "Introspection is not allowed for the current request.",
                node,
                ("field", node.Name));
        }
    }
}
