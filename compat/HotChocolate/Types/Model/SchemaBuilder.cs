using HotChocolate.Language;
using HotChocolate.Types.Model.Rules;
using HotChocolate.Types.Sdl;

namespace HotChocolate.Types.Model;

/// <summary>
/// Gathers types until <see cref="Build"/> resolves and freezes them. The introspection's types, the specified scalars
/// that are used and the specified directives are added when they are not there yet.
/// </summary>
internal sealed class SchemaBuilder
{
    public string? Description { get; set; }

    public List<DirectiveNode> SchemaDirectives { get; } = [];

    public Members<TypeModel> Types { get; } = [];

    public Members<DirectiveModel> Directives { get; } = [];

    public string? QueryTypeName { get; set; }

    public string? MutationTypeName { get; set; }

    public string? SubscriptionTypeName { get; set; }

    /// <summary>The rules of the type system that the schema breaks as it stands.</summary>
    public IReadOnlyList<SchemaError> Validate()
    {
        AddSpecified();
        var errors = new List<SchemaError>();
        ReferenceRules.Check(this, errors);
        if (errors.Count > 0)
        {
            return errors;
        }

        foreach (var rule in SchemaRules.All)
        {
            rule(this, errors);
        }

        return errors;
    }

    /// <exception cref="InvalidSchemaException">The type system has errors; all of them are told.</exception>
    public SchemaModel Build()
    {
        var errors = Validate();
        if (errors.Count > 0)
        {
            throw new InvalidSchemaException(errors);
        }

        Types.Freeze();
        Directives.Freeze();
        foreach (var type in Types)
        {
            type.Freeze();
        }

        foreach (var directive in Directives)
        {
            directive.Freeze();
        }

        return new SchemaModel(this);
    }

    internal IEnumerable<InputValueModel> DirectiveArguments => Directives.SelectMany(directive => directive.Arguments);

    private void AddSpecified()
    {
        SdlReader.Read(SpecifiedDefinitions.Introspection, this, builtIn: true);
        SdlReader.Read(SpecifiedDefinitions.Directives, this, builtIn: true);
        var named = Types.SelectMany(type => type.References)
            .Concat(DirectiveArguments.Select(argument => argument.Type))
            .Select(reference => reference.Name)
            .Distinct()
            .ToList();
        foreach (var name in named.Where(name => Types.Find(name) is null))
        {
            if (BuiltInScalars.Create(name) is { } scalar)
            {
                Types.Add(scalar);
            }
        }
    }
}
