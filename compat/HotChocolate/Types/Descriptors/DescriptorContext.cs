using System.Reflection;
using HotChocolate.Configuration;
using HotChocolate.Types.Inference;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Descriptors;

/// <summary>What inference needs while a schema is built.</summary>
internal sealed class DescriptorContext(SchemaSetup setup, IServiceProvider services) : IDescriptorContext
{
    public IServiceProvider Services { get; } = services;

    public SchemaSetup Setup { get; } = setup;

    public SchemaOptions Options => Setup.Options;

    public bool BindsExplicitly => Options.DefaultBindingBehavior == BindingBehavior.Explicit;

    public ShapeReader Shapes { get; } = new();

    public XmlDocumentation Documentation { get; } = new(setup.Options);

    public ParameterKinds ParameterKinds { get; } = new(services.GetService<IServiceProviderIsService>());

    public string? Describe(MemberInfo member) => member.GivenDescription() ?? Documentation.Of(member);

    public string? Describe(Type type) => type.GivenDescription() ?? Documentation.Of(type);

    public string? Describe(ParameterInfo parameter) => parameter.GivenDescription() ?? Documentation.Of(parameter);

    public string NameOf(Type type) => Names.OfType(type, Options.StripLeadingIFromInterface);
}
