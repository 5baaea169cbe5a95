using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate;

/// <summary>How schemas are inferred.</summary>
public class SchemaOptions
{
    public string? QueryTypeName { get; set; }

    public string? MutationTypeName { get; set; }

    public string? SubscriptionTypeName { get; set; }

    /// <summary>Whether members that nobody describes are fields.</summary>
    public BindingBehavior DefaultBindingBehavior { get; set; } = BindingBehavior.Implicit;

    /// <summary>Checks the rules of the type system; on, unless a schema is known to break them.</summary>
    public bool StrictValidation { get; set; } = true;

    /// <summary>Leaves out types that no root reaches.</summary>
    public bool RemoveUnreachableTypes { get; set; }

    /// <summary>Sorts fields by name.</summary>
    public bool SortFieldsByName { get; set; }

    /// <summary>Names interfaces without the I of their C# name.</summary>
    public bool StripLeadingIFromInterface { get; set; }

    /// <summary>Takes descriptions from the XML documentation beside an assembly.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>Finds the XML documentation of an assembly; beside it by default.</summary>
    public Func<Assembly, string>? ResolveXmlDocumentationFileName { get; set; }

    public DependencyInjectionScope DefaultQueryDependencyInjectionScope { get; set; } =
        DependencyInjectionScope.Resolver;

    public DependencyInjectionScope DefaultMutationDependencyInjectionScope { get; set; } =
        DependencyInjectionScope.Request;

    /// <summary>Adds <c>@oneOf</c>.</summary>
    public bool EnableOneOf { get; set; } = true;
}
