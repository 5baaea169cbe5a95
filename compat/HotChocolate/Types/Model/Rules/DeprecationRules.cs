namespace HotChocolate.Types.Model.Rules;

/// <summary>What must be given cannot be deprecated: nobody could do without it.</summary>
internal static class DeprecationRules
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
            Check($"@{directive.Name}", directive.Arguments, errors);
        }
    }

    private static void Check(string owner, Members<InputValueModel> members, ICollection<SchemaError> errors)
    {
        foreach (var member in members.Where(member => member.IsRequired && member.DeprecationReason is not null))
        {
            errors.Add($"`{member.Name}` of `{owner}` is required and cannot be deprecated.");
        }
    }
}
