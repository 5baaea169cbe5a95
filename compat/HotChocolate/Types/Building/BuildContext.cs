using HotChocolate.Authorization;
using HotChocolate.Configuration;
using HotChocolate.Execution.Coercion;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>What the parts of a schema share while it is built.</summary>
internal sealed class BuildContext(
    DescriptorContext descriptors,
    ServiceLifetimes lifetimes,
    IAuthorizationHandler? authorization)
{
    public DescriptorContext Descriptors { get; } = descriptors;

    public SchemaSetup Setup => Descriptors.Setup;

    public ServiceLifetimes Lifetimes { get; } = lifetimes;

    public IAuthorizationHandler? Authorization { get; } = authorization;

    public SchemaBuilder Builder { get; } = new();

    public InputConverters Converters { get; } = new(descriptors.Setup.Converters);

    /// <summary>Everything that is wrong, told together.</summary>
    public List<ISchemaError> Problems { get; } = [];

    public bool AnalyzesCost => Setup.AnalyzesCost || Setup.HasDefaultSecurity;

    /// <exception cref="SchemaException">The type is not in the schema.</exception>
    public TypeRef Resolve(TypeRef type) => type.Resolve(Builder.Types)
        ? type
        : throw new SchemaException(new SchemaProblem($"The schema has no type `{type.Name}`."));

    public void Report(string message, Exception? exception = null) =>
        Problems.Add(new SchemaProblem(message, null, exception));
}
