using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>Literals are of the type that is expected where they stand.</summary>
internal static class LiteralValues
{
    public static void CheckLeaf(ValidationContext context, ValueNode value, TypeRef type, ArgumentNode? argument)
    {
        try
        {
            if (!Fits(value, type.Type))
            {
                Refuse(context, value, type, argument);
            }
        }
        catch (SerializationException refusal)
        {
            context.Report("sec-Values-of-Correct-Type", refusal.Message, value, ("locationType", type.ToString()));
        }
    }

    public static void Refuse(ValidationContext context, ValueNode value, TypeRef type, ArgumentNode? argument)
    {
        if (argument is null)
        {
            context.Report(
                "sec-Values-of-Correct-Type",
                "The specified value type of a variable or input field does not match the expected type.",
                value,
                ("locationType", type.ToString()));
        }
        else
        {
            context.Report(
                "sec-Values-of-Correct-Type",
                "The specified argument value does not match the argument type.",
                value,
                ("argument", argument.Name),
                ("argumentValue", Shortened(argument.Value)),
                ("locationType", type.ToString()));
        }
    }

    private static bool Fits(ValueNode value, TypeModel type) => type switch
    {
        EnumModel enumeration => value is EnumValueNode name && enumeration.Values.Find(name.Value) is not null,

        // what a variable within the literal will hold is known only when the operation runs
        ScalarModel scalar => Variables.AreIn(value) || scalar.Coercion.ParseLiteral(value, out _),
        _ => false,
    };

    private static string Shortened(ValueNode value)
    {
        const int longest = 100;
        var text = value.ToString();
        return text.Length <= longest ? text : text[..longest] + "...";
    }
}
