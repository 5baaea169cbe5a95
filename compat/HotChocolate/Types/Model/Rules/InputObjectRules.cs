namespace HotChocolate.Types.Model.Rules;

/// <summary>Of an input object of which one field is given, every field can be left out.</summary>
internal static class InputObjectRules
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        foreach (var input in schema.Types.OfType<InputObjectModel>().Where(input => input.IsOneOf))
        {
            foreach (var member in input.Fields)
            {
                if (member.Type.IsNonNull)
                {
                    errors.Add($"`{input}.{member.Name}` must be nullable, because `{input}` is a OneOf input object.");
                }

                if (member.DefaultValue is not null)
                {
                    errors.Add($"`{input}.{member.Name}` has no default, because `{input}` is a OneOf input object.");
                }
            }
        }
    }
}
