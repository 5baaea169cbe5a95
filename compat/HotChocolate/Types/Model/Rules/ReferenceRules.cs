namespace HotChocolate.Types.Model.Rules;

/// <summary>Every type that is named exists. Without this nothing else can be judged.</summary>
internal static class ReferenceRules
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        foreach (var type in schema.Types)
        {
            Resolve(schema, type.Name, type.References, errors);
        }

        foreach (var directive in schema.Directives)
        {
            Resolve(schema, $"@{directive.Name}", directive.Arguments.Select(argument => argument.Type), errors);
        }
    }

    private static void Resolve(
        SchemaBuilder schema, string owner, IEnumerable<TypeRef> references, ICollection<SchemaError> errors)
    {
        foreach (var name in references.Where(reference => !reference.Resolve(schema.Types))
            .Select(reference => reference.Name).Distinct())
        {
            errors.Add($"`{owner}` names the type `{name}`, which does not exist.");
        }
    }
}
