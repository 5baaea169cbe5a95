using HotChocolate.Authorization;
using HotChocolate.Configuration;
using HotChocolate.Execution.Coercion;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>What the parts of a schema share while it is built.</summary>
internal sealed class BuildContext
{
    public BuildContext(
        DescriptorContext descriptors,
        ServiceLifetimes lifetimes,
        UserAuthorization? authorization)
    {
        Descriptors = descriptors;
        Lifetimes = lifetimes;
        Authorization = authorization;
        Converters = new InputConverters(descriptors.Setup.Converters);
        Models = new TypeModels(this);
        Registry = new TypeRegistry(this);
        References = new TypeReferences(this, Registry);
    }

    public DescriptorContext Descriptors { get; }

    public SchemaSetup Setup => Descriptors.Setup;

    public ServiceLifetimes Lifetimes { get; }

    public UserAuthorization? Authorization { get; }

    public SchemaBuilder Builder { get; } = new();

    public InputConverters Converters { get; }

    public TypeModels Models { get; }

    public TypeRegistry Registry { get; }

    public TypeReferences References { get; }

    /// <summary>Everything that is wrong, told together.</summary>
    public List<ISchemaError> Problems { get; } = [];

    public bool AnalyzesCost => Setup.AnalyzesCost || Setup.HasDefaultSecurity;

    /// <exception cref="SchemaException">The type is not in the schema.</exception>
    public TypeRef Resolve(TypeRef type) => type.Resolve(Builder.Types)
        ? type
        : throw new SchemaException(new SchemaProblem($"The schema has no type `{type.Name}`."));

    /// <summary>Reports what is wrong with a part of the schema, and goes on with the rest.</summary>
    public void Try(string what, Action action)
    {
        try
        {
            action();
        }
        catch (SchemaException e)
        {
            Problems.AddRange(e.Errors.Select(
                error => new SchemaProblem($"{what}: {error.Message}", error.Code, error.Exception)));
        }
    }

    public void Report(string message, Exception? exception = null) =>
        Problems.Add(new SchemaProblem(message, null, exception));
}
