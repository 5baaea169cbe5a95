using HotChocolate.Language;

namespace HotChocolate.Types.Model.Rules;

/// <summary>Defaults are of the type of what they are the default of.</summary>
internal static class DefaultValueRule
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case ComplexModel complex:
                    foreach (var member in complex.Fields)
                    {
                        Check($"{type}.{member.Name}", member.Arguments, errors);
                    }

                    break;
                case InputObjectModel input:
                    Check(type.Name, input.Fields, errors);
                    break;
            }
        }

        foreach (var directive in schema.Directives)
        {
            Check(directive.Coordinate, directive.Arguments, errors);
        }
    }

    private static void Check(string owner, Members<InputValueModel> members, ICollection<SchemaError> errors)
    {
        foreach (var member in members)
        {
            if (member.DefaultValue is { } value && !Fits(value, member.Type))
            {
                errors.Add($"The default {value} of `{member.Name}` of `{owner}` is no `{member.Type}`.");
            }
        }
    }

    private static bool Fits(ValueNode value, TypeRef type)
    {
        if (value is NullValueNode)
        {
            return !type.IsNonNull;
        }

        if (type.IsList)
        {
            return value is ListValueNode list
                ? Array.TrueForAll(list.Items, item => Fits(item, type.Element))
                : Fits(value, type.Element);
        }

        return type.Type switch
        {
            EnumModel enumeration => value is EnumValueNode name && enumeration.Values.Find(name.Value) is not null,
            ScalarModel scalar => scalar.Coercion.ParseLiteral(value, out _),
            InputObjectModel input => value is ObjectValueNode node && Fits(node, input),
            _ => false,
        };
    }

    private static bool Fits(ObjectValueNode node, InputObjectModel input) =>
        Array.TrueForAll(node.Fields, given =>
            input.Fields.Find(given.Name) is { } member && Fits(given.Value, member.Type))
        && input.Fields.All(member =>
            !member.IsRequired || Array.Exists(node.Fields, given => given.Name == member.Name))
        && (!input.IsOneOf || node.Fields is [{ Value: not NullValueNode }]);
}
