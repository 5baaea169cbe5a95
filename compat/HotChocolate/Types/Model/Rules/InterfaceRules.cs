namespace HotChocolate.Types.Model.Rules;

/// <summary>What declares an interface has all of it (specification, <c>IsValidImplementation</c>).</summary>
internal static class InterfaceRules
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        foreach (var type in schema.Types.OfType<ComplexModel>())
        {
            foreach (var group in type.Interfaces.GroupBy(declared => declared.Name))
            {
                var declared = group.First();
                if (group.Count() > 1)
                {
                    errors.Add($"`{type}` declares `{declared}` more than once.");
                }

                if (declared.Type is not InterfaceModel implemented)
                {
                    errors.Add($"`{type}` cannot implement `{declared}`, which is not an interface.");
                }
                else if (implemented == type)
                {
                    errors.Add($"`{type}` cannot implement itself.");
                }
                else
                {
                    Implements(type, implemented, errors);
                }
            }
        }
    }

    private static void Implements(ComplexModel type, InterfaceModel implemented, ICollection<SchemaError> errors)
    {
        foreach (var further in implemented.Interfaces.Where(further => !type.Implements(further.Name)))
        {
            errors.Add(further.Name == type.Name
                ? $"`{type}` cannot implement `{implemented}`, which implements `{type}`."
                : $"`{type}` must implement `{further}`, because `{implemented}` does.");
        }

        foreach (var expected in implemented.Fields)
        {
            if (type.Fields.Find(expected.Name) is { } actual)
            {
                Implements($"{type}.{actual.Name}", actual, $"{implemented}.{expected.Name}", expected, errors);
            }
            else
            {
                errors.Add($"`{type}` lacks the field `{expected.Name}` of `{implemented}`.");
            }
        }
    }

    private static void Implements(
        string here, FieldModel actual, string there, FieldModel expected, ICollection<SchemaError> errors)
    {
        if (!Subtypes.IsSubtype(actual.Type, expected.Type))
        {
            errors.Add($"`{here}` gives `{actual.Type}`, where `{there}` promises `{expected.Type}`.");
        }

        foreach (var argument in expected.Arguments)
        {
            if (actual.Arguments.Find(argument.Name) is not { } taken)
            {
                errors.Add($"`{here}` lacks the argument `{argument.Name}` of `{there}`.");
            }
            else if (!taken.Type.SameAs(argument.Type))
            {
                errors.Add($"`{here}` takes `{taken.Name}` as `{taken.Type}`, and `{there}` as `{argument.Type}`.");
            }
        }

        foreach (var further in actual.Arguments.Where(further => further.IsRequired))
        {
            if (expected.Arguments.Find(further.Name) is null)
            {
                errors.Add($"`{here}` requires `{further.Name}`, which `{there}` does not know.");
            }
        }
    }
}
