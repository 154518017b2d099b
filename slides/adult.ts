/** The deck of a workshop or a briefing: presented as a lesson is, in a look of its own. */
import './teacher.ts';
import './styles/adult.css';
