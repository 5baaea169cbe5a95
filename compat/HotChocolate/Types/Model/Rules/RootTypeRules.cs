namespace HotChocolate.Types.Model.Rules;

/// <summary>There is a query type; root types are objects, and three different ones.</summary>
internal static class RootTypeRules
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        if (schema.QueryTypeName is null)
        {
            errors.Add("The schema has no query type.");
        }

        (string Operation, string? Name)[] roots =
        [
            ("query", schema.QueryTypeName),
            ("mutation", schema.MutationTypeName),
            ("subscription", schema.SubscriptionTypeName),
        ];
        foreach (var (operation, name) in roots)
        {
            if (name is not null && schema.Types.Find(name) is not ObjectModel)
            {
                errors.Add($"The {operation} type `{name}` is not an object type.");
            }
        }

        foreach (var shared in roots.Where(root => root.Name is not null).GroupBy(root => root.Name)
            .Where(group => group.Count() > 1))
        {
            errors.Add($"`{shared.Key}` is the root type of more than one kind of operation.");
        }
    }
}
