namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>A type as it was described.</summary>
public class TypeDefinitionBase : DefinitionBase
{
    internal TypeDefinitionBase()
    {
    }

    /// <summary>The CLR type; null where only descriptions make the type.</summary>
    internal Type? RuntimeType { get; set; }

    /// <summary>Only what is described is bound.</summary>
    internal bool BindsExplicitly { get; set; }
}
