namespace HotChocolate.Types.Model.Rules;

/// <summary>Types have members, and no two with one name; so do fields and directives with arguments.</summary>
internal static class MemberRules
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        Unique("The schema", schema.Types, errors);
        Unique("The schema", schema.Directives, errors);
        foreach (var directive in schema.Directives)
        {
            Unique($"`@{directive.Name}`", directive.Arguments, errors);
            if (directive.Locations == 0)
            {
                errors.Add($"`@{directive.Name}` may stand nowhere.");
            }
        }

        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case ComplexModel complex:
                    NotEmpty(type, complex.Fields.Count, errors);
                    Unique($"`{type}`", complex.Fields, errors);
                    foreach (var member in complex.Fields)
                    {
                        Unique($"`{type}.{member.Name}`", member.Arguments, errors);
                    }

                    break;
                case UnionModel union:
                    NotEmpty(type, union.Types.Count, errors);
                    break;
                case EnumModel enumeration:
                    NotEmpty(type, enumeration.Values.Count, errors);
                    Unique($"`{type}`", enumeration.Values, errors);
                    Literals(enumeration, errors);
                    break;
                case InputObjectModel input:
                    NotEmpty(type, input.Fields.Count, errors);
                    Unique($"`{type}`", input.Fields, errors);
                    break;
            }
        }
    }

    private static void NotEmpty(TypeModel type, int count, ICollection<SchemaError> errors)
    {
        if (count == 0)
        {
            errors.Add($"`{type}` has no members.");
        }
    }

    private static void Unique<T>(string owner, Members<T> members, ICollection<SchemaError> errors)
        where T : class, INamedMember
    {
        foreach (var repeated in members.GroupBy(member => member.Name).Where(group => group.Count() > 1))
        {
            errors.Add($"{owner} has more than one `{repeated.Key}`.");
        }
    }

    private static void Literals(EnumModel enumeration, ICollection<SchemaError> errors)
    {
        foreach (var value in enumeration.Values.Where(value => value.Name is "true" or "false" or "null"))
        {
            errors.Add($"`{enumeration}.{value.Name}`: `{value.Name}` is a literal of its own.");
        }
    }
}
