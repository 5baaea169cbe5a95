namespace ChiBo.Domain.WorkingGroups;

/// <summary>What somebody may want to do with a visit; named as in the API.</summary>
public enum VisitAction
{
    /// <summary><c>assignVisitors</c>: by those who plan and the lead, until the visit is submitted.</summary>
    AssignVisitors,
    /// <summary><c>cancelVisit</c>: by those who plan and the lead, until the visit is submitted.</summary>
    CancelVisit,
    /// <summary><c>submitVisit</c>: by the lead, who is not of the visited cell.</summary>
    SubmitVisit,
    /// <summary><c>answerVisit</c>: by the cell's secretary or deputy, once, after the sheet was submitted.</summary>
    AnswerVisit,
}
