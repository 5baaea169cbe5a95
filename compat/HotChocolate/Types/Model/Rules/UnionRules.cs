namespace HotChocolate.Types.Model.Rules;

/// <summary>A union has objects only, and each once.</summary>
internal static class UnionRules
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        foreach (var union in schema.Types.OfType<UnionModel>())
        {
            foreach (var group in union.Types.GroupBy(member => member.Name))
            {
                if (group.Count() > 1)
                {
                    errors.Add($"`{union}` has `{group.Key}` more than once.");
                }

                if (group.First().Type is not ObjectModel)
                {
                    errors.Add($"`{union}` cannot have `{group.Key}`, which is not an object type.");
                }
            }
        }
    }
}
