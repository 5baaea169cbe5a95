namespace HotChocolate.Types.Model.Rules;

/// <summary>Fields give output types; arguments and input fields take input types.</summary>
internal static class PositionRules
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
                        if (!member.Type.Type.IsOutput)
                        {
                            errors.Add($"`{type}.{member.Name}` cannot give the input type `{member.Type}`.");
                        }

                        Inputs($"{type}.{member.Name}", member.Arguments, errors);
                    }

                    break;
                case InputObjectModel input:
                    Inputs(type.Name, input.Fields, errors);
                    break;
            }
        }

        foreach (var directive in schema.Directives)
        {
            Inputs($"@{directive.Name}", directive.Arguments, errors);
        }
    }

    private static void Inputs(string owner, Members<InputValueModel> members, ICollection<SchemaError> errors)
    {
        foreach (var member in members.Where(member => !member.Type.Type.IsInput))
        {
            errors.Add($"`{member.Name}` of `{owner}` cannot take the output type `{member.Type}`.");
        }
    }
}
