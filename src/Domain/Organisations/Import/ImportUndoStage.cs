namespace ChiBo.Domain.Organisations.Import;

/// <summary>How far taking an import back has come.</summary>
public enum ImportUndoStage
{
    /// <summary>Its organisations and cells are told one after the other.</summary>
    TakingBack,

    /// <summary>One of them refused: those that were taken back come again.</summary>
    GivingBack,

    Done,
}
